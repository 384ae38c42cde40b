// Every hour of the months that the suite goes through day by day, and more keys.
import '../../journeys/longAfter.test';
import '../../storage/wiped.test';
