import { quoted } from "../quoted.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * Registered with the highest precedence, the filter stands before Spring Security and needs nothing of it. A bean of
 * this type must not be called corsFilter: Spring Security takes that name for a filter of its own. Spring refuses
 * every method of another origin that is not listed, so those that need no preflight are listed too.
 */

export const spring = defineRecipe({
  id: "spring",
  name: "Spring Boot",
  docs: "https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html",
  mistake: "recipe.spring.mistake",
  debug: "recipe.spring.debug",
  debugCode: "logging.level.org.springframework.web.cors=DEBUG",
  texts: (input) => [
    { where: "recipe.spring.where.class", file: "CorsConfig.java", language: "java", code: configuration(input) },
  ],
});

function configuration({ origin, credentials, methods, headers }: RecipeInput): string {
  const allMethods = [...new Set(["GET", "HEAD", "POST", ...methods])];
  return lines(
    "import java.util.List;",
    "",
    "import org.springframework.boot.web.servlet.FilterRegistrationBean;",
    "import org.springframework.context.annotation.Bean;",
    "import org.springframework.context.annotation.Configuration;",
    "import org.springframework.core.Ordered;",
    "import org.springframework.web.cors.CorsConfiguration;",
    "import org.springframework.web.cors.UrlBasedCorsConfigurationSource;",
    "import org.springframework.web.filter.CorsFilter;",
    "",
    "@Configuration",
    "public class CorsConfig {",
    "",
    "    @Bean",
    "    FilterRegistrationBean<CorsFilter> corsFilterRegistration() {",
    "        CorsConfiguration cors = new CorsConfiguration();",
    `        cors.setAllowedOrigins(List.of("${origin}"));`,
    `        cors.setAllowedMethods(List.of(${quoted(allMethods)}));`,
    headers.length > 0 && `        cors.setAllowedHeaders(List.of(${quoted(headers)}));`,
    credentials && "        cors.setAllowCredentials(true);",
    "",
    "        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();",
    '        source.registerCorsConfiguration("/**", cors);',
    "",
    "        FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(new CorsFilter(source));",
    "        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);",
    "        return registration;",
    "    }",
    "}",
  );
}
