// The suite takes a quarter of the wrong values.
import '../../serve/doors.test';
