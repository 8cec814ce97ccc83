export default {label: 'vanilla: an element by hand, no library', room: {T: 'height:350px', M: 'height:600px'}};
