import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * An API in Tomcat. It registers the filters of a configuration class in their order, as Spring Boot does, and one that
 * stands where Spring Security's stands.
 *
 * Arguments: the port, a folder to work in, and the configuration class, where there is one.
 */
public class Api {

    public static void main(String[] args) throws Exception {
        List<FilterRegistrationBean<?>> filters = new ArrayList<>();
        FilterRegistrationBean<Filter> security = new FilterRegistrationBean<>(new RequireKey());
        security.setOrder(-100);
        filters.add(security);
        if (args.length > 2) filters.addAll(beans(Class.forName(args[2])));
        filters.sort(Comparator.comparingInt(FilterRegistrationBean::getOrder));

        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(args[1]);
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(Integer.parseInt(args[0]));
        tomcat.getConnector();
        Context context = tomcat.addContext("", args[1]);
        for (FilterRegistrationBean<?> registration : filters) add(context, registration.getFilter());
        Tomcat.addServlet(context, "items", new Items());
        context.addServletMappingDecoded("/items", "items");
        context.addServletMappingDecoded("/broken", "items");
        // As in Spring Boot, one page renders all errors.
        Tomcat.addServlet(context, "error", new ErrorBody());
        context.addServletMappingDecoded("/error", "error");
        context.addServletMappingDecoded("/", "error");
        ErrorPage page = new ErrorPage();
        page.setLocation("/error");
        context.addErrorPage(page);
        tomcat.start();
        tomcat.getServer().await();
    }

    /** What the methods of a configuration class make that are marked as beans. */
    private static List<FilterRegistrationBean<?>> beans(Class<?> configuration) throws ReflectiveOperationException {
        List<FilterRegistrationBean<?>> beans = new ArrayList<>();
        Object instance = configuration.getDeclaredConstructor().newInstance();
        for (Method method : configuration.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Bean.class)) beans.add((FilterRegistrationBean<?>) method.invoke(instance));
        }
        return beans;
    }

    private static void add(Context context, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(filter.getClass().getName());
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(filter.getClass().getName());
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    /** Lets reading alone pass without a key, and so refuses preflights, which never carry one. */
    private static class RequireKey implements Filter {

        @Override
        public void init(FilterConfig config) {
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            HttpServletRequest asked = (HttpServletRequest) request;
            if (!asked.getMethod().equals("GET") && asked.getHeader("X-Trace") == null) {
                ((HttpServletResponse) response).sendError(401);
            } else {
                chain.doFilter(request, response);
            }
        }

        @Override
        public void destroy() {
        }
    }

    private static class Items extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getServletPath().equals("/broken")) throw new IllegalStateException("nothing handles this");
            response.getWriter().print("{}");
        }
    }

    private static class ErrorBody extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getDispatcherType() == javax.servlet.DispatcherType.REQUEST) response.sendError(404);
            else response.getWriter().print("{}");
        }
    }
}
