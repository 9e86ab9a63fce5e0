/**
 * Styles of all pages and of lessons, imported as one so that they become one file: in parts they weigh a tenth more, and a
 * lesson is what nearly every visit comes for.
 */
import './tokens.css';
import './fonts.css';
import './base.css';
import './utilities.css';
import './buttons.css';
import './course-line.css';
import './footer.css';
import './masthead.css';
import './offline-status.css';
import './pager.css';
import './scale.css';
import './waypoint.css';
import './prose.css';
import './callouts.css';
import './figures.css';
import './lesson.css';
import '../../browser/islands/quiz/asked.css';
