// The page's own state: what each chart shows, and after which choices it was drawn.
() => {
  const root = document.querySelector('#app');
  const key = root && Object.keys(root).find(name => name.startsWith('__reactContainer$'));
  const open = key ? [root[key]] : [];
  while (open.length) {
    const fiber = open.pop();
    const store = fiber.memoizedProps && fiber.memoizedProps.store;
    if (store && store.getState) {
      return Object.values(store.getState().charts || {}).map(chart => ({
        id: chart.id,
        status: chart.chartStatus,
        alert: chart.chartAlert || null,
        filters: ((chart.latestQueryFormData || {}).extra_form_data || {}).filters || [],
      }));
    }
    if (fiber.sibling) open.push(fiber.sibling);
    if (fiber.child) open.push(fiber.child);
  }
  return [];
}
