// The cells of a table as they are read by a person; the header stands in a table of its own.
root => [...root.querySelectorAll('tbody tr')].map(row =>
  [...row.querySelectorAll('td')].map(cell => cell.innerText.trim()))
