// What deck.gl has drawn at the middle of every ring: found as a mouse pointer finds it.
root => {
  let element = root.querySelector('canvas');
  const fiberKey = node => Object.keys(node).find(name => name.startsWith('__reactFiber$'));
  while (element && !fiberKey(element)) element = element.parentElement;
  for (let fiber = element && element[fiberKey(element)]; fiber; fiber = fiber.return) {
    for (let hook = fiber.memoizedState; hook && hook.memoizedState !== undefined; hook = hook.next) {
      const deck = hook.memoizedState && hook.memoizedState.current && hook.memoizedState.current.deck;
      if (!deck) continue;
      const layer = deck.layerManager && deck.layerManager.getLayers()
        .find(one => one.constructor.layerName === 'PolygonLayer');
      if (!layer) return null;
      const view = deck.getViewports()[0];
      return layer.props.data.map(ring => {
        const middle = [0, 1].map(axis => {
          const ends = ring.polygon.map(corner => corner[axis]);
          return (Math.min(...ends) + Math.max(...ends)) / 2;
        });
        const [x, y] = view.project(middle);
        const found = deck.pickObject({x, y, radius: 0});
        const fill = layer.props.getFillColor(ring);
        return {
          ring: ring.ring_vi,
          position: ring.position_vi,
          words: ring.value_vi,
          value: ring.tile_value === null || ring.tile_value === undefined ? null : String(ring.tile_value),
          colour: fill.slice(0, 3).join(','),
          opaque: (fill.length > 3 ? fill[3] : 255) > 0,
          visible: Boolean(found && found.object === ring),
          inside: x > 0 && y > 0 && x < view.width && y < view.height,
        };
      });
    }
  }
  return null;
}
