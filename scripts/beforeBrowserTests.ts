import { ensureChromium } from "./ensureChromium.ts";

ensureChromium();
