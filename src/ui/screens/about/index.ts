export { type AboutScreenProps, type Licence, AboutScreen } from './about-screen.tsx';
