import classes from "./claims.module.css";

export function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <div className={classes.tags}>
      {tags.map((tag) => (
        <span key={tag} className={classes.tag} dir="auto">
          {tag}
        </span>
      ))}
    </div>
  );
}
