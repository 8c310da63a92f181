package org.springframework.boot.web.servlet;

import javax.servlet.Filter;

/** Stands in for Spring Boot's class of this name, which Debian does not have: it holds a filter and its order. */
public class FilterRegistrationBean<T extends Filter> {

    private final T filter;

    private int order = Integer.MAX_VALUE;

    public FilterRegistrationBean(T filter) {
        this.filter = filter;
    }

    public T getFilter() {
        return filter;
    }

    public void setOrder(int order) {
        this.order = order;
    }

    public int getOrder() {
        return order;
    }
}
