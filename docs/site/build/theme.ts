import { DefaultTheme, type NavigationElement, type ProjectReflection } from "typedoc";

/** TypeDoc's theme, but for its menu. */
export class SiteTheme extends DefaultTheme {
  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    return super.buildNavigation(project).map(unlinked);
  }
}

/** An entry of the menu that opens is no link: a control must not hold another. Its page is the first of what it opens. */
function unlinked({ children, path, ...element }: NavigationElement): NavigationElement {
  if (children === undefined) return { ...element, ...(path !== undefined && { path }) };
  const overview = path === undefined ? [] : [{ ...element, text: "Overview", path }];
  return { text: element.text, children: [...overview, ...children.map(unlinked)] };
}
