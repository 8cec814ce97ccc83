import {expect} from 'chai';
import {drawing, shape, type KeptDrawings, type Shape} from '../../src/views/shape.js';

const row = (...children: Shape[]) => shape('g', {class: 'row'}, children);
const dot = (id: number, x?: number) => shape('circle', {id: `${id}`, x}, [], undefined, id);
const label = (text: string) => shape('text', {class: 'label'}, [], text);

/** Draws the same thing again and again, as a chart in a page is. */
function page() {
  const kept: KeptDrawings = new Map();
  return (next: Shape) => drawing(kept, 'chart', next) as SVGElement;
}

const markup = (node: SVGElement) => node.outerHTML.replace(' xmlns="http://www.w3.org/2000/svg"', '');
const ids = (node: SVGElement) => [...node.children].map(({id}) => id);

describe('drawing', () => {
  it('is SVG with the attributes, the text and the children that were asked for', () => {
    const node = page()(row(dot(1, 5), dot(2), label('a < b & "c"')));
    expect(node.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(markup(node)).to.equal(
      '<g class="row"><circle id="1" x="5"></circle><circle id="2"></circle><text class="label">a &lt; b &amp; "c"</text></g>',
    );
  });

  it('changes in place what differs, whatever it is', () => {
    const draw = page();
    const steps = [
      row(dot(1), dot(2), label('one')),
      row(dot(2, 7), label('two'), dot(1)),
      row(label('three')),
      row(shape('text', {x: 1}), dot(3)),
      row(),
      row(dot(1), row(dot(2)), label('four')),
      shape('g', {id: 'g'}, [label('five'), label('six')]),
    ];
    const first = draw(steps[0]!);
    for (const step of steps) {
      const node = draw(step);
      expect(node).to.equal(first);
      expect(markup(node)).to.equal(markup(page()(step)));
    }
  });

  it('keeps the node of what has moved, of what is the same and of what is still there', () => {
    const draw = page();
    const node = draw(row(dot(1), dot(2), dot(3)));
    const [one, two, three] = node.children;
    draw(row(dot(2), dot(3), dot(1, 4)));
    expect([...node.children]).to.deep.equal([two, three, one]);
    draw(row(dot(3)));
    expect([...node.children]).to.deep.equal([three]);
  });

  it('moves one node only to bring a shape to the end, and touches none that is the same', () => {
    const draw = page();
    const [first, second, third] = [dot(1), dot(2), dot(3)];
    const node = draw(row(first, second, third));
    const observer = new MutationObserver(() => undefined);
    observer.observe(node, {attributes: true, childList: true, characterData: true, subtree: true});
    draw(row(second, third, first));
    const records = observer.takeRecords();
    expect(records.flatMap(({addedNodes}) => [...addedNodes])).to.deep.equal([node.lastChild]);
    expect(records.filter(({type}) => type !== 'childList')).to.deep.equal([]);
    expect(ids(node)).to.deep.equal(['2', '3', '1']);
  });

  it('is copied for another figure, but not from one that shows something else by now', () => {
    const [one, other, third] = [page(), page(), page()];
    const same = row(dot(1), label('same'));
    const node = one(same);
    const copy = other(same);
    expect(copy).to.not.equal(node);
    expect(markup(copy)).to.equal(markup(node));
    one(row(dot(9)));
    other(row(dot(8)));
    expect(markup(third(same))).to.equal('<g class="row"><circle id="1"></circle><text class="label">same</text></g>');
  });

  it('is drawn anew where nothing is kept: in a file', () => {
    const draw = () => drawing(undefined, 'chart', label('a'));
    expect(draw()).to.not.equal(draw());
  });
});
