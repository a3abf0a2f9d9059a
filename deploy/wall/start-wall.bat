@echo off
rem Shows the board on this machine's screen: full screen, no bubbles, started again whenever it ends.
rem
rem   start-wall.bat "http://10.0.0.5/board/?mode=wall"
rem
rem Without an address the first line of wall-address.txt beside this file is taken.
setlocal DisableDelayedExpansion

set "ADDRESS=%~1"
if not defined ADDRESS if exist "%~dp0wall-address.txt" set /p "ADDRESS=" < "%~dp0wall-address.txt"
if not defined ADDRESS (
  echo No address: give one in quotes, or write it into wall-address.txt.
  pause
  exit /b 2
)

set "BROWSER="
for %%B in (
  "%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"
  "%ProgramFiles%\Microsoft\Edge\Application\msedge.exe"
  "%ProgramFiles%\Google\Chrome\Application\chrome.exe"
  "%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe"
  "%LOCALAPPDATA%\Google\Chrome\Application\chrome.exe"
) do if not defined BROWSER if exist "%%~B" set "BROWSER=%%~B"
if not defined BROWSER (
  echo No Edge or Chrome found: install one.
  pause
  exit /b 2
)

rem No sleep while the machine is on mains.
powercfg /change monitor-timeout-ac 0 >nul 2>&1
powercfg /change standby-timeout-ac 0 >nul 2>&1

:again
rem After a power cut the server may come up later than this machine; the browser's own error page would stay for ever.
where curl >nul 2>&1 || goto show
:wait
curl --silent --fail --insecure --max-time 5 --output NUL "%ADDRESS%" && goto show
timeout /t 5 /nobreak >nul
goto wait

:show
start "" /wait "%BROWSER%" --kiosk "%ADDRESS%" --edge-kiosk-type=fullscreen --noerrdialogs --disable-session-crashed-bubble --hide-crash-restore-bubble --disable-infobars --no-first-run --no-default-browser-check --disable-pinch --overscroll-history-navigation=0 --disable-features=Translate --disk-cache-size=104857600 --user-data-dir="%LOCALAPPDATA%\chengyu-wall"
timeout /t 5 /nobreak >nul
goto again
