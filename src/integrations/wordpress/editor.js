// The blocks in the editor: a form for the options beside the figure itself, live in the editor's canvas.
// What PHP knows of the figures comes in window.digdirReport.
(({blocks, blockEditor, components, compose, element}, {figures, modules, hosts, rights, lang, words}) => {
  const {createElement: h, Fragment} = element;
  const names = Object.values(figures).map(({options}) => Object.keys(options));
  const isCommon = (name) => names.every((all) => all.includes(name));

  /** The canvas is a document of its own: there the element is registered, as on a page. */
  function load(page, tag) {
    const known = [...page.scripts].some(({src}) => src === modules[tag]);
    if (!known) page.head.append(Object.assign(page.createElement('script'), {type: 'module', src: modules[tag]}));
  }

  function control(name, {kind, usual, label, help, choices}, value, set) {
    const own = {key: name, label, help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true};
    if (kind === 'flag') return h(components.ToggleControl, {...own, checked: value === true, onChange: set});
    const text = {...own, value: value ?? '', onChange: (next) => set(next === '' ? undefined : next)};
    if (kind !== 'choice') return h(components.TextControl, {...text, type: kind === 'list' ? 'text' : kind});
    const usually = choices.find((choice) => choice.value === usual);
    const none = usually ? words.usual.replace('%s', usually.label) : words.noChoice;
    return h(components.SelectControl, {...text, options: [{value: '', label: none}, ...choices]});
  }

  function controls(tag, wanted, attributes, setAttributes) {
    return Object.entries(figures[tag].options)
      .filter(([name]) => wanted(name))
      .map(([name, option]) => control(name, option, attributes[name], (value) => setAttributes({[name]: value})));
  }

  /** What the author chooses in the figure is chosen in the form as well: the page shows what the editor shows. */
  function follow(figure, tag, setAttributes) {
    const take = ({detail}) => {
      // What was only pointed at is told as well; an option is what the figure itself has taken over.
      const isOption = ([name, value]) => Object.hasOwn(figures[tag].options, name) && figure[name] === value;
      const chosen = Object.entries(detail).filter(isOption);
      setAttributes(Object.fromEntries(chosen.map(([name, value]) => [name, value || undefined])));
    };
    figure.addEventListener('report-view', take);
    figure.addEventListener('report-select', take);
    return () => {
      figure.removeEventListener('report-view', take);
      figure.removeEventListener('report-select', take);
    };
  }

  function Edit({tag, attributes, setAttributes}) {
    const ref = compose.useRefEffect(
      (figure) => {
        load(figure.ownerDocument, tag);
        return follow(figure, tag, setAttributes);
      },
      [tag, setAttributes],
    );
    const isOwn = (name) => name === 'view' || !(isCommon(name) || name.startsWith('dimension-'));
    const options = Object.fromEntries(
      Object.keys(figures[tag].options).map((name) => [
        name,
        attributes[name] === true ? '' : attributes[name] || undefined,
      ]),
    );
    const panel = (title, initialOpen, children) =>
      children.length > 0 && h(components.PanelBody, {title, initialOpen}, children);
    return h(
      Fragment,
      null,
      h(
        blockEditor.InspectorControls,
        null,
        panel(words.options, true, controls(tag, isOwn, attributes, setAttributes)),
        panel(
          words.more,
          false,
          controls(tag, (name) => !isOwn(name), attributes, setAttributes),
        ),
      ),
      h('div', blockEditor.useBlockProps(), h(tag, {...options, lang: options.lang ?? lang, ref})),
    );
  }

  /** The options that the address of a figure page names, or nothing where it is the address of something else. */
  function readAddress(text, tag) {
    const bare = (address) => address.trim().replace(/^https?:/i, '');
    const host = hosts.find((start) => bare(text).startsWith(bare(start)));
    if (host === undefined) return undefined;
    const rest = bare(text).slice(bare(host).length);
    const page = /^(?:[\w.-]+\/)?figures\/(nb|nn|en)\/([a-z-]+)\.html(?:\?([^#\s]*))?(?:#\S*)?$/.exec(rest);
    if (page?.[2] !== tag) return undefined;
    const query = allowed(tag, Object.fromEntries(new URLSearchParams(page[3])));
    // A link names choices, and nothing that makes the figure say something else above its source.
    const isFree = ([name, value]) =>
      rights.years.includes(name) ? /^\d{4}$/.test(value) : rights.choices.includes(name);
    return {...Object.fromEntries(Object.entries(query).filter(isFree)), lang: page[1]};
  }

  /** Only options of the figure, with values that it can have. */
  function allowed(tag, wanted) {
    const isAllowed = ([name, value]) => {
      const option = Object.hasOwn(figures[tag].options, name) && figures[tag].options[name];
      return option && (option.kind !== 'choice' || option.choices.some((choice) => choice.value === value));
    };
    return Object.fromEntries(Object.entries(wanted).filter(isAllowed));
  }

  /** A pasted address and a pasted element become the block; before WordPress makes an embed of the address. */
  function pasted(tag) {
    const isElement = (node) => node.localName === tag;
    const read = (node) =>
      isElement(node)
        ? allowed(tag, Object.fromEntries([...node.attributes].map(({name, value}) => [name, value])))
        : readAddress(node.textContent, tag);
    return {
      type: 'raw',
      priority: 5,
      isMatch: (node) =>
        isElement(node) || (node.localName === 'p' && readAddress(node.textContent, tag) !== undefined),
      schema: {[tag]: {attributes: Object.keys(figures[tag].options)}},
      transform: (node) => blocks.createBlock(`digdir-report/${tag}`, read(node)),
    };
  }

  for (const tag of Object.keys(figures)) {
    blocks.registerBlockType(`digdir-report/${tag}`, {
      edit: (props) => h(Edit, {...props, tag}),
      // PHP draws it.
      save: () => null,
      transforms: {from: [pasted(tag)]},
    });
  }
})(window.wp, window.digdirReport);
