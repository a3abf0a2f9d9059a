import { BarChart, LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';

/** What ECharts needs for pictures with axes; a chunk of its own. */
export const AXES = [BarChart, LineChart, GridSimpleComponent];
