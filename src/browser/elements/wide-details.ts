/** On wide screens the course line stands open beside the text; its summary is hidden there by CSS. */
const wide = matchMedia('(min-width: 77rem)');
const details = document.querySelector<HTMLDetailsElement>('.lesson__nav > details');

function follow(): void {
  if (details) details.open = wide.matches;
}

wide.addEventListener('change', follow);
follow();
