/** Sources of cautions that are named more than once. */
export const DELPHI = 'Bartsch 2021, expert consensus on foam rolling, doi:10.3390/jcm10225360';
export const MAKER_PRECAUTIONS = 'Therabody, precautions and contraindications';
export const MAKER_FAQ = 'Therabody, FAQ of another vibration device';
export const MAKER_WARNING = 'Hyperice, percussion devices warning';
export const CLOT_CASE = 'Case report 2020, BMC Pregnancy Childbirth, doi:10.1186/s12884-020-02924-w';
export const CLOT_CASE_2010 = 'Case report 2010, Phys Sportsmed 38(4):136-139';
export const CLOT_CASE_2009 = 'Lim 2009, as quoted on painscience.com';
export const NECK_CASE_2022 = 'Sulkowski 2022, doi:10.5811/cpcem.2022.2.56046';
export const NECK_CASE_2023 = 'Shariff 2023, doi:10.7759/cureus.33394';
export const GUN_CASE = 'Chen 2021, doi:10.1093/ptj/pzaa199';
export const FIBULAR_NERVE = 'Baima and Krivickas 2008, PMC2684217';
export const GUN_NERVES = 'biologyinsights.com, can a massage gun cause nerve damage';
export const GUN_SAFETY = 'shinecon.com, massage gun safety';
