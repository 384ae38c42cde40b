// `node src/build/run.mjs [FILE [ARGUMENTS]]` brings dist/ up to date, then runs a file of it in this very process: a
// signal to `npm start` reaches the desk, and no second Node has to start.
import nodeModule from 'node:module';
import path from 'node:path';
import { bringUpToDate } from './build.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
/** Standard output belongs to what is run. */
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

const [node = '', , file, ...given] = process.argv;
await bringUpToDate(root, say).catch((/** @type {unknown} */ error) => {
  say(`The desk could not be built. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
if (file !== undefined) {
  const script = path.resolve(root, file);
  process.argv = [node, script, ...given];
  keepCompiled();
  nodeModule.createRequire(import.meta.url)(script);
}

/** @typedef {{ readonly enableCompileCache?: (folder: string) => unknown }} CompileCache */

/** Of what a start does, a third is compiling the packages. Node 22 and later keep that for the next time. */
function keepCompiled() {
  const { enableCompileCache } = /** @type {CompileCache} */ (/** @type {unknown} */ (nodeModule));
  enableCompileCache?.(path.join(root, 'dist/.compiled'));
}
