// Each of these takes a sample in the suite, and here every width, colour and device.
import '../../console/inBrowser.test';
import '../../widget/onWebsites.test';
