/* What an exercise with gaps reports: xAPI's fill-in, one response for each gap. */
(function (proto) {
  const BLANK = '__________';
  const MOST_PATTERNS = 50;
  const EXTENSIONS = 'https://h5p.org/x-api/';

  /** Every combination of accepted answers, the first ones first; not more than anybody would read. */
  function patternsOf(gaps) {
    return gaps.reduce((patterns, gap, index) => (
      gap.answers.flatMap((answer) => patterns.map((pattern) => (index ? pattern + '[,]' : '') + answer)).slice(0, MOST_PATTERNS)
    ), ['']);
  }

  /**
   * @param {Array<{ answers: string[], place: HTMLElement }>} gaps
   * @param {string[]} filled what stands in each
   * @param {boolean} caseSensitive
   */
  proto.fillIn = function (gaps, filled, caseSensitive) {
    const text = Spor.gaps.read(this.params.text).element;
    text.querySelectorAll('.spor-gap').forEach((place) => place.replaceWith(BLANK));
    return {
      interactionType: 'fill-in',
      question: this.params.instruction + text.innerHTML,
      response: filled.join('[,]'),
      pattern: patternsOf(gaps).map((pattern) => '{case_matters=' + caseSensitive + '}' + pattern),
      definition: {
        extensions: { [EXTENSIONS + 'case-sensitivity']: caseSensitive, [EXTENSIONS + 'alternatives']: gaps.map((gap) => gap.answers) }
      }
    };
  };
})(Spor.Question.prototype);
