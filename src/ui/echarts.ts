import { BarChart, CustomChart, LineChart, MapChart } from 'echarts/charts';
import { GeoComponent, GraphicComponent, GridComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, CustomChart, LineChart, MapChart, GeoComponent, GraphicComponent, GridComponent, MarkLineComponent, TitleComponent, SVGRenderer]);

export { echarts };
