// Each of these takes a sample in the suite, and here every width, colour and device.
import '../../console/inBrowser.test';
import '../../console/withdrawn.test';
import '../../story/story.test';
import '../../widget/onWebsites.test';
import '../../widget/remembered.test';
