export default {
  label: 'Apache ECharts',
  package: 'echarts',
  room: {T: 'width:900px;height:330px', M: 'width:500px;height:600px'},
};
