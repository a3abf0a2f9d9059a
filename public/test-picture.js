// Says how large the picture is; everything else is drawn without a script.
const line = document.getElementById('size');
const said = line?.textContent ?? '';

function tell() {
  const scale = Math.round(devicePixelRatio * 100);
  if (line) line.textContent = `画面 ${innerWidth} × ${innerHeight} 像素，系统缩放 ${scale} %。${said}`;
}

addEventListener('resize', tell);
tell();
