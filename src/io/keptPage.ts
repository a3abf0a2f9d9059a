/** Name under which the worker keeps the page of its build: under its own it would answer before the server does. */
export const KEPT_PAGE = 'index.html?kept';
