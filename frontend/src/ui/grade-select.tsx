import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./grade.module.css";

/** A step of a scale: its sign, its official wording, and what it means. */
export interface GradeOption {
  readonly value: string;
  readonly label: string;
  readonly meaning: string;
}

interface GradeSelectProps {
  readonly label: string;
  readonly options: readonly GradeOption[];
  readonly value: string | null;
  readonly error: ReactNode;
  readonly onChange: (value: string | null) => void;
}

/** Picks a grade by its sign and wording; emptied, it takes the grade back. */
export function GradeSelect({ label, options, value, error, onChange }: GradeSelectProps) {
  return (
    <Select
      label={label}
      clearable
      value={value}
      error={error}
      onChange={onChange}
      maxDropdownHeight={420}
      data={options.map((option) => ({
        value: option.value,
        label: `${option.value} – ${option.label}`,
      }))}
      renderOption={({ option }) => {
        const grade = options.find((one) => one.value === option.value);
        return (
          <span className={classes.option}>
            <strong className={classes.sign}>{option.value}</strong>
            <span>
              {grade?.label}
              <small>{grade?.meaning}</small>
            </span>
          </span>
        );
      }}
    />
  );
}
