import JSZip from 'jszip';
import { importPolicy } from '../../src/importing/importPolicy';
import type { ImportedPolicy } from '../../src/importing/importedPolicy';

/** Imports a text as a file of that name; a refusal fails the test. */
export async function importText(name: string, text: string | Buffer): Promise<ImportedPolicy> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const taken = await importPolicy({ name, bytes }, { original: true, tag: () => [] });
  if (!taken.ok) throw new Error(taken.reason);
  return taken.value;
}

export const idsOf = ({ sections }: ImportedPolicy): readonly string[] => sections.map(({ id }) => id);

/** Findings as `kind provision`, in the order of the document. */
export function findingsOf({ findings }: ImportedPolicy): readonly string[] {
  return findings.map(({ kind, provision }) => (provision === undefined ? kind : `${kind} ${provision}`));
}

export interface WordParagraph {
  readonly text: string;
  /** A style such as Heading1, or bold letters, or an item of a numbered list. */
  readonly as?: 'Title' | 'Heading1' | 'Heading2' | 'bold' | 'numbered';
}

const STYLES = ['Title', 'Heading1', 'Heading2'];
const SPACE = 'http://schemas.openxmlformats.org';

/** A Word document of these paragraphs: the fewest parts that Word and its readers want. */
export async function wordDocument(paragraphs: readonly WordParagraph[]): Promise<Buffer> {
  const zip = new JSZip();
  const types = ['document.main', 'styles', 'numbering'].map((part) => {
    const name = part.replace('.main', '');
    return `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml"/>`;
  });
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${SPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
  );
  zip.file('_rels/.rels', relations([['officeDocument', 'word/document.xml']]));
  zip.file(
    'word/_rels/document.xml.rels',
    relations([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
  );
  const styles = STYLES.map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/(\d)/u, ' $1').toLowerCase().replace('title', 'Title')}"/></w:style>`,
  );
  zip.file('word/styles.xml', word('styles', styles.join('')));
  zip.file(
    'word/numbering.xml',
    word(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
  );
  zip.file('word/document.xml', word('document', `<w:body>${paragraphs.map(paragraph).join('')}</w:body>`));
  return zip.generateAsync({ type: 'nodebuffer' });
}

function word(root: string, inside: string): string {
  return `<w:${root} xmlns:w="${SPACE}/wordprocessingml/2006/main">${inside}</w:${root}>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="r${at}" Type="${SPACE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${SPACE}/package/2006/relationships">${each.join('')}</Relationships>`;
}

function paragraph({ text, as }: WordParagraph): string {
  const style = as !== undefined && STYLES.includes(as) ? `<w:pStyle w:val="${as}"/>` : '';
  const list = as === 'numbered' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  const bold = as === 'bold' ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:p><w:pPr>${style}${list}</w:pPr><w:r>${bold}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
