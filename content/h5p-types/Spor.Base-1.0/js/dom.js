/* Making elements without a framework. Text goes in as text; only `html()` takes markup. */
window.Spor = window.Spor || {};

Spor.dom = (function () {
  let counter = 0;

  function setProperty(element, name, value) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'text') {
      element.textContent = value;
    } else if (typeof value === 'boolean') {
      element.toggleAttribute(name, value);
    } else {
      element.setAttribute(name, String(value));
    }
  }

  /**
   * @param {string} tag
   * @param {Object<string, *>} [properties] attributes; `text` sets textContent, `onclick` and the like listen,
   *   true/false sets or removes an attribute, undefined and null are skipped
   * @param {Array<Node|string|null>} [children]
   * @returns {HTMLElement}
   */
  function el(tag, properties, children) {
    const element = document.createElement(tag);
    Object.entries(properties || {}).forEach(([name, value]) => {
      if (value !== undefined && value !== null) {
        setProperty(element, name, value);
      }
    });
    element.append(...(children || []).filter((child) => child !== null));
    return element;
  }

  /** An element around markup that the server has sanitised (fields with the html widget, nothing else). */
  function html(tag, properties, sanitised) {
    const element = el(tag, properties);
    element.innerHTML = sanitised ?? '';
    return element;
  }

  /** @returns {string} an id that is unique on the page, also with several exercises on it */
  function id(prefix) {
    counter += 1;
    return 'spor-' + prefix + '-' + counter;
  }

  return { el, html, id };
})();
