import {Component} from '@angular/core';
import 'digdir-report-widgets/infosec-trend';
import {InfosecTrendDirective} from './report-figures';

@Component({
  selector: 'app-wrong',
  imports: [InfosecTrendDirective],
  template: `
    <infosec-trend level="kommuner" [headingLevel]="2" (error)="code($event.detail.code)"></infosec-trend>
    <infosec-trend level="kommune"></infosec-trend><!-- wrong: no such level -->
    <infosec-trend [headingLevel]="7"></infosec-trend><!-- wrong: no such level -->
    <infosec-trend [headinng]="'Overskrift'"></infosec-trend><!-- wrong: no such option -->
    <infosec-trend (report-view)="code($event.detail.level)"></infosec-trend><!-- wrong: no such detail -->
    <infosec-trends></infosec-trends><!-- wrong: no such element -->
  `,
})
export class Wrong {
  code(code: string): void {
    console.log(code);
  }
}
