import {registerFigures} from 'digdir-report-widgets/adapters/decap';

registerFigures(CMS, {host: '/digdir-report-widgets/'});

CMS.init({
  config: {
    load_config_file: false,
    backend: {name: 'test-repo'},
    media_folder: 'media',
    collections: [
      {
        name: 'articles',
        label: 'Articles',
        folder: 'articles',
        create: true,
        fields: [
          {name: 'title', label: 'Title', widget: 'string'},
          {name: 'body', label: 'Body', widget: 'markdown'},
        ],
      },
    ],
  },
});
