namespace Verify;

/// <summary>Something true of every correct subject, whatever its cell, shape and data.</summary>
public abstract class Law
{
    /// <summary>The law in one sentence.</summary>
    public abstract string Sentence { get; }

    /// <summary>The law as a formula.</summary>
    public abstract string Formula { get; }

    /// <summary>Whether the law speaks of this subject.</summary>
    public abstract bool Concerns(Subject subject);

    /// <summary>Whether the law is run on a shape of this size. The dearest, three in 64 problems (<see cref="Problems"/>), are for the laws that compare every value with the equations; what they see, no other need look for there.</summary>
    public virtual bool Takes(Shape shape) => (long)shape.T * shape.N <= 4096 && shape.H <= 256;

    /// <summary><see cref="Takes"/> for a subject on the checking device, where every access is watched and the same problem takes longer.</summary>
    public virtual bool TakesWatched(Shape shape) => Takes(shape);

    /// <summary>Whether a pass is of at most 200,000 products for each gate, T·N·H·(C + H): for laws that bound the whole run, which costs more the larger it is and shows no fault that the laws for every value would not show there.</summary>
    /// <remarks>Of the shapes that are drawn, those of 64 sequences and 64 units are over it, and those of 256 units and more than three rows.</remarks>
    protected static bool IsModest(Shape shape) => (long)shape.T * shape.N * shape.H * (shape.C + shape.H) <= 200_000;

    /// <summary>Holds the law against a subject for one problem.</summary>
    /// <exception cref="ArgumentException">The law does not concern the subject.</exception>
    public abstract Verdict Check(Subject subject, Problem problem);

    public sealed override string ToString() => GetType().Name;
}

/// <summary>A law about one kind of subject: the class to inherit.</summary>
public abstract class Law<TSubject> : Law where TSubject : Subject
{
    public sealed override bool Concerns(Subject subject) => subject is TSubject typed && Concerns(typed);

    /// <summary>Whether the law speaks of this one among the subjects of its kind.</summary>
    protected virtual bool Concerns(TSubject subject) => true;

    /// <inheritdoc cref="Law.Check"/>
    protected abstract Verdict Check(TSubject subject, Problem problem);

    public sealed override Verdict Check(Subject subject, Problem problem) =>
        subject is TSubject typed && Concerns(typed) ? Check(typed, problem)
        : throw new ArgumentException($"{this} speaks of a {typeof(TSubject).Name} of another kind; given {subject}.", nameof(subject));
}
