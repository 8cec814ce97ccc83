import {Component} from '@angular/core';
import 'digdir-report-widgets/cef-funding-map';
import {CefFundingMapDirective} from '../report-figures';
import {Drawn} from './drawn';

@Component({
  selector: 'app-page',
  imports: [CefFundingMapDirective, Drawn],
  template: `
    <app-drawn></app-drawn>
    <p id="after">Etter</p>
    <cef-funding-map [county]="'46'" [headingLevel]="2"></cef-funding-map>
  `,
})
export class Page {}
