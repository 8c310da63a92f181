using System;
using System.Threading.Tasks;

// Stands in for ASP.NET Core, which Debian does not have: the members that the recipe uses, as they are declared there.
// Each call writes itself down.

public delegate Task RequestDelegate(HttpContext context);

public static class Calls
{
    public static void Add(string name, params string[] values) =>
        Console.WriteLine(name + "(" + string.Join(", ", values) + ")");
}

public interface IHeaderDictionary
{
}

public class HeaderDictionary : IHeaderDictionary
{
}

public static class HeaderDictionaryExtensions
{
    public static void Append(this IHeaderDictionary headers, string key, string value) => Calls.Add("Append", key, value);
}

public class HttpResponse
{
    public IHeaderDictionary Headers { get; } = new HeaderDictionary();

    public void OnStarting(Func<object, Task> callback, object state) => callback(state).Wait();

    public void OnStarting(Func<Task> callback) => callback().Wait();
}

public class HttpContext
{
    public HttpResponse Response { get; } = new HttpResponse();
}

public class CorsPolicyBuilder
{
    public CorsPolicyBuilder AllowAnyOrigin() => Write("AllowAnyOrigin");

    public CorsPolicyBuilder WithOrigins(params string[] origins) => Write("WithOrigins", origins);

    public CorsPolicyBuilder WithMethods(params string[] methods) => Write("WithMethods", methods);

    public CorsPolicyBuilder WithHeaders(params string[] headers) => Write("WithHeaders", headers);

    public CorsPolicyBuilder AllowCredentials() => Write("AllowCredentials");

    private CorsPolicyBuilder Write(string name, params string[] values)
    {
        Calls.Add(name, values);
        return this;
    }
}

public class CorsOptions
{
    public void AddDefaultPolicy(Action<CorsPolicyBuilder> configurePolicy) => configurePolicy(new CorsPolicyBuilder());
}

public interface IServiceCollection
{
}

public class ServiceCollection : IServiceCollection
{
}

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddCors(this IServiceCollection services, Action<CorsOptions> setupAction)
    {
        setupAction(new CorsOptions());
        return services;
    }

    public static IServiceCollection AddProblemDetails(this IServiceCollection services)
    {
        Calls.Add("AddProblemDetails");
        return services;
    }
}

public interface IApplicationBuilder
{
}

public static class ApplicationBuilderExtensions
{
    public static IApplicationBuilder Use(this IApplicationBuilder app, Func<HttpContext, Func<Task>, Task> middleware)
    {
        middleware(new HttpContext(), () => Task.CompletedTask).Wait();
        return app;
    }

    public static IApplicationBuilder Use(this IApplicationBuilder app, Func<HttpContext, RequestDelegate, Task> middleware)
    {
        middleware(new HttpContext(), context => Task.CompletedTask).Wait();
        return app;
    }

    public static IApplicationBuilder UseCors(this IApplicationBuilder app)
    {
        Calls.Add("UseCors");
        return app;
    }

    public static IApplicationBuilder UseExceptionHandler(this IApplicationBuilder app)
    {
        Calls.Add("UseExceptionHandler");
        return app;
    }
}

public class WebApplicationBuilder
{
    public IServiceCollection Services { get; } = new ServiceCollection();

    public WebApplication Build() => new WebApplication();
}

public class WebApplication : IApplicationBuilder
{
    public static WebApplicationBuilder CreateBuilder(string[] args) => new WebApplicationBuilder();
}
