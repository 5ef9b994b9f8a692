import { render } from "preact";
import "uplot/dist/uPlot.min.css";
import "./style/base.css";
import "./style/controls.css";
import "./style/intake.css";
import "./style/grid.css";
import "./style/details.css";
import "./style/limits.css";
import "./style/timeline.css";
import { App } from "./page/App.js";

const page = document.getElementById("page");
if (page !== null) render(<App />, page);
