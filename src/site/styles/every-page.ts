/** Styles that all pages share, imported as one so that they become one file: in parts they weigh a twentieth more. */
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
