const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** What a still drawing is made of. Not here: script, foreignObject, image, a, animations, feImage. */
export const ELEMENTS = words(`
  svg g defs symbol use title desc style
  path rect circle ellipse line polyline polygon text tspan textPath
  marker clipPath mask pattern linearGradient radialGradient stop
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTurbulence
`);

export const ATTRIBUTES = words(`
  id class style href viewBox preserveAspectRatio transform
  x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr width height d points pathLength rotate textLength lengthAdjust startOffset method spacing side
  fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity
  color opacity display visibility overflow paint-order vector-effect shape-rendering text-rendering color-interpolation color-interpolation-filters mix-blend-mode isolation
  font-family font-size font-style font-weight font-variant font-stretch letter-spacing word-spacing text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift writing-mode direction unicode-bidi
  clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits mask-type
  marker marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient
  patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity
  filter filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4 stdDeviation edgeMode radius flood-color flood-opacity baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent
`);

/** Every address in it is a place in the same file: `url(#shadow)`. With a backslash it could be written so that it is not seen here. */
export const refersInside = (value: string): boolean => !/url\(|\\/i.test(value.replace(/url\(\s*['"]?\s*#[\w.:-]+\s*['"]?\s*\)/gi, ''));

/** A style that brings nothing in from elsewhere. */
export const isOwnStyle = (css: string): boolean => refersInside(css) && !/@import|@font-face|@namespace|image-set|\bsrc\s*\(|expression|javascript:|behaviou?r\s*:|-moz-binding/i.test(css);
