// Builds with webpack or with Rspack, which has the same interface: node with-compiler.mjs <package> <folder>
const [name, path] = process.argv.slice(2);
const bundler = (await import(name)).default;
const entry = new URL('main.js', import.meta.url).pathname;
bundler({mode: 'production', entry: {main: entry}, output: {path, publicPath: '/'}}, (error, stats) => {
  const fault = error ?? (stats.hasErrors() && stats.toString({all: false, errors: true}));
  if (fault) console.error(fault);
  process.exitCode = fault ? 1 : 0;
});
