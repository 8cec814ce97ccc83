import 'digdir-report-widgets/infosec-trend';

test('the page shows the trend', async () => {
  document.body.innerHTML = '<infosec-trend level="kommuner"></infosec-trend>';
  const trend = document.querySelector('infosec-trend');
  await trend.updateComplete;
  expect(trend.shadowRoot.textContent).toContain('58,0');
});
