package org.substantiate.problem;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that people write: within its length, not blank, and storable as it is. An absent one passes. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Validator.class)
public @interface Text {

    /** Longest length in Unicode code points. */
    int max();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<Text, CharSequence> {

        private int max;

        @Override
        public void initialize(Text text) {
            max = text.max();
        }

        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            var text = value.toString();
            if (text.isBlank()) {
                return refuse(context, "must not be empty");
            }
            var length = text.codePointCount(0, text.length());
            if (length > max) {
                return refuse(context, "has " + length + " characters, at most " + max + " are possible");
            }
            // half a surrogate pair cannot be written as UTF-8, and databases refuse NUL
            if (text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF))) {
                return refuse(context, "contains a character that is not Unicode text");
            }
            return true;
        }

        private static boolean refuse(ConstraintValidatorContext context, String sentence) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
            return false;
        }
    }
}
