// More kills than the suite has time for.
import '../../usecases/announceRevision.test';
