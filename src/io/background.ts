/**
 * Whether cues can go on with the screen off. No browser tells, so this goes by what the platforms document: Apple's mobile
 * systems stop web audio with the screen, except while a media element plays; elsewhere it goes on.
 */
export type Background = 'goes-on' | 'stops' | 'may-stop';

interface Device {
  readonly platform: string;
  readonly maxTouchPoints: number;
}

const isApplePhoneOrTablet = ({ platform, maxTouchPoints }: Device): boolean =>
  /^(iPhone|iPad|iPod)/.test(platform) || (platform.startsWith('Mac') && maxTouchPoints > 1);

export const backgroundCues = (
  device: Device,
  sound: { readonly isSilent: boolean; readonly usesHeadset: boolean },
): Background => {
  if (sound.isSilent) return 'stops';
  if (isApplePhoneOrTablet(device)) return sound.usesHeadset ? 'may-stop' : 'stops';
  return sound.usesHeadset ? 'goes-on' : 'may-stop';
};
