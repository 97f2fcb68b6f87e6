import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './button.css';

/** `primary`: the one orange button of a screen. `secondary`: outlined. `plain`: only its word. `stop`: takes away for good. */
export type ButtonLook = 'primary' | 'secondary' | 'plain' | 'stop';

const CLASSES: Readonly<Record<ButtonLook, string>> = {
  primary: 'button-main',
  secondary: 'button-other',
  plain: 'button-text',
  stop: 'button-stop',
};

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className'> {
  readonly look?: ButtonLook;
  readonly icon?: ComponentChildren;
  readonly children: ComponentChildren;
}

export const Button = ({ look = 'secondary', icon, children, type = 'button', ...rest }: ButtonProps) => (
  <button {...rest} type={type} class={CLASSES[look]}>
    {icon}
    <span>{children}</span>
  </button>
);
