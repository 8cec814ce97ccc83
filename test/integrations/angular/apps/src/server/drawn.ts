import {Component, ElementRef, inject, PendingTasks} from '@angular/core';

declare const ngServerMode: boolean;

@Component({selector: 'app-drawn', template: ''})
export class Drawn {
  constructor() {
    if (!ngServerMode) {
      void import('digdir-report-widgets/infosec-trend');
      return;
    }
    const {nativeElement} = inject<ElementRef<HTMLElement>>(ElementRef);
    void inject(PendingTasks).run(async () => {
      const {figureMarkup} = await import('digdir-report-widgets/server');
      nativeElement.innerHTML = await figureMarkup('infosec-trend', {level: 'kommuner', lang: 'nn'});
    });
  }
}
