// The tests see the components as the product does: in its own styles.
import '../src/styles/full.scss';
