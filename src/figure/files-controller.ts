import type {FileContent} from '../export/figure-file.js';
import type {AnyDeclaration, FigureState} from './declaration.js';
import type {FileFormat, FigureExport} from './figure-export.js';
import {lazy} from './lazy.js';
import {ownMembers} from './own-members.js';
import type {Figure, StateController} from './state-controller.js';

const exportCode = lazy(() => import('./make-export.js'));

/** The files of a figure. The code that makes them is fetched when a file is requested. */
export class FilesController<State extends FigureState> {
  constructor(
    private readonly host: Figure,
    private readonly declaration: () => AnyDeclaration<State>,
    private readonly controller: StateController<State>,
  ) {}

  /** Fetches what `make` needs. */
  async load(): Promise<void> {
    const [exporter] = await Promise.all([this.declaration().exporter.load(), exportCode.load()]);
    await ownMembers(exporter).prepare?.(this.host);
  }

  /** The content of the figure as it is shown now, for its files. */
  make(): FigureExport {
    const {controller} = this;
    const figure = exportCode.value!.makeExport(this.declaration(), controller, this.host);
    const {ignoresImport = false} = controller.shown!.state;
    const shown = (!ignoresImport && controller.import.controller?.report.toExport(figure)) || figure;
    return controller.isOfReport ? shown : {...shown, card: undefined};
  }

  /** Rejects where the figure has no file of this format. */
  async file<Format extends FileFormat>(format: Format): Promise<FileContent[Format]> {
    const {host} = this;
    // An element is drawn only when it is in a page; outside one, waiting for it would never end.
    const isDrawn = host.hasUpdated || host.isConnected;
    const [{figureFile}] = await Promise.all([
      import('../export/figure-file.js'),
      isDrawn && host.updateComplete.then(() => this.load()),
    ]);
    return figureFile(host.localName, format, isDrawn ? this.make() : undefined);
  }
}
