export default {label: 'Chart.js (map: chartjs-chart-geo)', package: 'chart.js', room: {M: 'width:500px;height:600px'}};
