// The series of the living ECharts instance, which React keeps in a hook near the chart's element.
root => {
  let element = root.querySelector('[_echarts_instance_]');
  const fiberKey = node => Object.keys(node).find(name => name.startsWith('__reactFiber$'));
  while (element && !fiberKey(element)) element = element.parentElement;
  for (let fiber = element && element[fiberKey(element)]; fiber; fiber = fiber.return) {
    for (let hook = fiber.memoizedState; hook && hook.memoizedState !== undefined; hook = hook.next) {
      const value = hook.memoizedState;
      const chart = [value, value && value.current].find(one => one && typeof one.getOption === 'function');
      if (chart) {
        return chart.getOption().series.map(series => ({
          name: series.name,
          points: series.data.map(point => point.value || point)
            .map(([place, value]) => [String(place), value === null || value === undefined ? null : String(value)]),
        }));
      }
    }
  }
  return null;
}
