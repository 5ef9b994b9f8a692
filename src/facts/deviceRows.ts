/**
 * The current devices, an empty line, and the retired ones. A device is a line: `place,from,until,regions,name`. An end of empty parts
 * is left out. One text, because a bundle and the start of a process pay for every repeated word of a table.
 *
 * - place: the region in the ARN, the provider, the end of the ARN. Old ARNs and ARNs of simulators have no region.
 * - from, until: the first and the last day; empty if no source has them.
 * - regions, name: only if the ARN does not have them.
 */
export const DEVICE_ROWS = `/Amazon/sv1,,,us-east-1 us-west-1 us-west-2 eu-west-2,SV1
/Amazon/dm1,2021-05-25,,us-east-1 us-west-1 us-west-2 eu-west-2,DM1
eu-north-1/AQT/Ibex-Q1,2025-11-18,,,IBEX-Q1
eu-north-1/IQM/Garnet,2024-05-22
eu-north-1/IQM/Emerald,2025-07-21
us-east-1/IonQ/Forte-1
us-east-1/IonQ/Forte-Enterprise-1,2025-03-17
us-east-1/QuEra/Aquila,2022-10-31
us-west-1/Rigetti/Cepheus-1-108Q,2026-04-07

/Amazon/tn1,,2026-06-23,us-east-1 us-west-2 eu-west-2,TN1
us-east-1/IonQ/Aria-1,2023-05-16,2026-03-02
us-east-1/IonQ/Aria-2,2023-09-08,2025-10-27
us-east-1/IonQ/Harmony,,2024-08-29
/IonQ/ionQdevice,,,us-east-1,IonQ Device
us-west-1/Rigetti/Ankaa-3,2025-01-14,2026-04-17
us-west-1/Rigetti/Ankaa-2,2024-08-26,2025-01-14
us-west-1/Rigetti/Aspen-M-3,2023-01-17,2024-09-27
us-west-1/Rigetti/Aspen-M-2,2022-08-12,2023-05-02
us-west-1/Rigetti/Aspen-M-1,2022-02-15
/Rigetti/Aspen-11,2021-12-20,,us-west-1
/Rigetti/Aspen-10,2021-11-20,2021-12-20,us-west-1
/Rigetti/Aspen-9,,,us-west-1
/Rigetti/Aspen-8,,,us-west-1
eu-west-2/OQC/Lucy,2022-02-28,2024-06-28
us-east-1/Xanadu/Borealis,2022-06-02,2023-06-02
/D-Wave/DW_2000Q_6,,2022-11-17,us-west-2
/D-Wave/Advantage_system3,,2022-11-17,us-west-2
/D-Wave/Advantage_system4,2021-10-05,2022-11-17,us-west-2
/D-Wave/Advantage_system1,,2021-11-04,us-west-2
us-west-2/D-Wave/Advantage_system6,2022-05-12,2022-11-17`;
