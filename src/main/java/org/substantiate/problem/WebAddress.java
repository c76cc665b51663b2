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
import java.util.regex.Pattern;

/**
 * An address that a page may safely link to: {@code http} or {@code https}, with a host. An absent one passes.
 *
 * <p>Letters of other scripts may stand unescaped, as browsers show them; white space and control characters may not.
 */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddress.Validator.class)
public @interface WebAddress {

    /** Longest length in Unicode code points. */
    int MAX = 2000;

    String message() default "is an address that begins with http:// or https://, of at most 2000 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<WebAddress, String> {

        private static final Pattern FORM =
                Pattern.compile("(?i)https?://[^\\s/?#@\\\\\\p{C}]+(?::\\d+)?(?:[/?#][^\\s\\p{C}\"<>]*)?");

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null
                    || (value.codePointCount(0, value.length()) <= MAX
                            && FORM.matcher(value).matches());
        }
    }
}
