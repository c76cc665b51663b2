package org.substantiate.problem;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A date as far as it is known: a year, a month or a day, as in {@code 2024-05}. An absent one passes. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PartialDate.Validator.class)
public @interface PartialDate {

    String message() default "is a year, a month or a day, as in 2024, 2024-05 or 2024-05-14";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<PartialDate, String> {

        private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            var form = FORM.matcher(value);
            return form.matches() && exists(form.group(1), orFirst(form.group(2)), orFirst(form.group(3)));
        }

        private static String orFirst(String part) {
            return part == null ? "01" : part;
        }

        private static boolean exists(String year, String month, String day) {
            try {
                LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
