import {Component, signal} from '@angular/core';
import 'digdir-report-widgets/infosec-trend';
import {InfosecTrendDirective} from './report-figures';

@Component({
  selector: 'app-trend',
  imports: [InfosecTrendDirective],
  template: `
    <infosec-trend [level]="level()" (report-view)="view.set($event.detail.view)"></infosec-trend>
    <p>{{ view() }}</p>
    <button (click)="level.set('kommuner')">Kommuner</button>
  `,
})
export class Trend {
  readonly level = signal<'kommuner' | 'fylkeskommuner'>('fylkeskommuner');
  readonly view = signal('lines');
}
