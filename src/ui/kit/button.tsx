import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

type NativeButton = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className'>;

/**
 * `primary`: the one orange button of a screen. `secondary`: outlined. `sunk`: a quiet field. `plain`: only its word.
 * `stop`: takes something away for good.
 */
export type ButtonLook = 'primary' | 'secondary' | 'sunk' | 'plain' | 'stop';

export interface ButtonProps extends NativeButton {
  readonly look?: ButtonLook;
  readonly icon?: ComponentChildren;
  readonly children: ComponentChildren;
}

export const Button = ({ look = 'secondary', icon, children, type = 'button', ...rest }: ButtonProps) => (
  <button {...rest} type={type} class={`button button-${look}`}>
    {icon}
    <span>{children}</span>
  </button>
);

export interface IconButtonProps extends NativeButton {
  /** The accessible name: the button shows no word. */
  readonly label: string;
  readonly children: ComponentChildren;
}

export const IconButton = ({ label, children, ...rest }: IconButtonProps) => (
  <button {...rest} type="button" class="icon-button" aria-label={label}>
    {children}
  </button>
);
